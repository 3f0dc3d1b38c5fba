// What goes over the wire, in which order, and what is made of the answers?
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { Extensions } from '../../../src/smtp/commands.ts'
import { SmtpConnection } from '../../../src/smtp/connection.ts'

const ENVELOPE = { from: 'weekly@example.com', to: 'anna@example.org', bytes: 1_000 }
const CONTENT = [Buffer.from('Subject: News\r\n\r\n'), Buffer.from('Text\r\n')]
const GROUP = 'MAIL FROM:<weekly@example.com>\r\nRCPT TO:<anna@example.org>\r\nDATA\r\n'

/** Both ends of a wire; the server's end is the test's own. */
async function wire(extensions: Partial<Extensions> = {}, replyTimeoutMs?: number, onOutOfStep?: () => void) {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const near = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1')
  const [far] = (await once(server, 'connection')) as [Socket]
  let received = ''
  far.on('data', (chunk) => {
    received += chunk
  })
  far.on('error', () => {})
  onTestFinished(() => {
    near.destroy()
    far.destroy()
    server.close()
  })
  const all = { pipelining: true, smtputf8: false, dsn: false, size: false, ...extensions }
  return {
    connection: new SmtpConnection(near, all, replyTimeoutMs, onOutOfStep),
    far,
    say: (text: string) => far.write(text),
    async hears(text: string) {
      while (!received.includes(text)) await setTimeout(1)
      const all = received
      received = ''
      return all
    },
  }
}

test('with pipelining a message costs one round trip: its end leaves with the next envelope', async () => {
  const { connection, say, hears } = await wire()
  const first = connection.offer(ENVELOPE)
  expect(await hears('DATA')).toBe(GROUP)
  say('250 ok\r\n250 ok\r\n354 go on\r\n')
  expect(await first).toEqual({ is: 'ready' })
  const verdict = connection.send(CONTENT)
  const second = connection.offer(ENVELOPE)
  expect(await hears('DATA')).toBe(`Subject: News\r\n\r\nText\r\n.\r\n${GROUP}`)
  say('250 2.0.0 queued as 1\r\n250 ok\r\n250 ok\r\n354 go on\r\n')
  expect(await verdict).toMatchObject({ is: 'answered', reply: { code: 250, enhanced: '2.0.0' } })
  expect(await second).toEqual({ is: 'ready' })
})

test('without it each command waits for the answer to the one before', async () => {
  const { connection, say, hears } = await wire({ pipelining: false })
  const offer = connection.offer(ENVELOPE)
  expect(await hears('MAIL')).toBe('MAIL FROM:<weekly@example.com>\r\n')
  say('250 ok\r\n')
  expect(await hears('RCPT')).toBe('RCPT TO:<anna@example.org>\r\n')
  say('250 ok\r\n')
  expect(await hears('DATA')).toBe('DATA\r\n')
  say('354 go on\r\n')
  expect(await offer).toEqual({ is: 'ready' })
  const verdict = connection.send(CONTENT)
  const next = connection.offer(ENVELOPE)
  expect(await hears('.\r\n')).toBe('Subject: News\r\n\r\nText\r\n.\r\n')
  say('250 queued\r\n')
  expect(await verdict).toMatchObject({ is: 'answered' })
  expect(await hears('MAIL')).toBe('MAIL FROM:<weekly@example.com>\r\n')
  say('451 4.3.0 later\r\n')
  expect(await next).toMatchObject({ is: 'refused', at: 'sender' })
})

test('a refused recipient ends the transaction, so that the next can begin', async () => {
  const { connection, say, hears } = await wire()
  const offer = connection.offer(ENVELOPE)
  await hears('DATA')
  say('250 ok\r\n550-5.1.1 no such user here\r\n550 5.1.1 see our page\r\n503 no recipients\r\n')
  const text = '550 5.1.1 no such user here see our page'
  expect(await offer).toEqual({ is: 'refused', at: 'recipient', reply: { code: 550, enhanced: '5.1.1', text } })
  expect(await hears('RSET')).toBe('RSET\r\n')
  const next = connection.offer(ENVELOPE)
  say('250 flushed\r\n250 ok\r\n250 ok\r\n354 go on\r\n')
  expect(await next).toEqual({ is: 'ready' })
})

test('a server that asks for content for nobody gets none', async () => {
  const { connection, say, hears } = await wire()
  const offer = connection.offer(ENVELOPE)
  await hears('DATA')
  say('250 ok\r\n550 no such user\r\n354 go on\r\n')
  expect(await offer).toMatchObject({ is: 'refused', at: 'recipient' })
  expect(await hears('.\r\n')).toBe('.\r\n')
})

test('a server that asks for content from a sender that it refused is dropped', async () => {
  const { connection, say, hears } = await wire()
  const offer = connection.offer(ENVELOPE)
  await hears('DATA')
  say('550 5.7.1 not your address\r\n250 ok\r\n354 go on\r\n')
  expect(await offer).toMatchObject({ is: 'refused', at: 'sender' })
  expect(connection.isOpen).toBe(false)
})

test('without pipelining, a refused recipient ends the transaction too', async () => {
  const { connection, say, hears } = await wire({ pipelining: false })
  const offer = connection.offer(ENVELOPE)
  await hears('MAIL')
  say('250 ok\r\n')
  await hears('RCPT')
  say('550 5.1.1 no such user\r\n')
  expect(await offer).toMatchObject({ is: 'refused', at: 'recipient' })
  expect(await hears('RSET')).toBe('RSET\r\n')
})

test('after 421 the connection is over, whatever it answered', async () => {
  const { connection, say, hears } = await wire()
  const offer = connection.offer(ENVELOPE)
  await hears('DATA')
  say('421 4.3.2 shutting down\r\n')
  expect(await offer).toMatchObject({ is: 'refused', at: 'sender', reply: { code: 421 } })
  expect(connection.isOpen).toBe(false)
  expect(await connection.offer(ENVELOPE)).toMatchObject({ is: 'lost' })
})

test('content without an answer is lost, whatever the server did with it', async () => {
  const { connection, say, hears, far } = await wire()
  const offer = connection.offer(ENVELOPE)
  await hears('DATA')
  say('250 ok\r\n250 ok\r\n354 go on\r\n')
  await offer
  const verdict = connection.send(CONTENT)
  await hears('.\r\n')
  far.destroy()
  expect(await verdict).toMatchObject({ is: 'lost' })
})

test('a reply without a command ends the connection: it would be taken for the reply to the next command', async () => {
  const { connection, say } = await wire()
  say('250 hello again\r\n')
  while (connection.isOpen) await setTimeout(1)
  expect(await connection.offer(ENVELOPE)).toEqual({
    is: 'lost',
    why: 'The server sent “250 hello again” without a command.',
  })
})

test('anything but SMTP ends the connection', async () => {
  const { connection, say, hears } = await wire()
  const offer = connection.offer(ENVELOPE)
  await hears('DATA')
  say('HTTP/1.1 400 Bad Request\r\n')
  expect(await offer).toMatchObject({ is: 'lost', why: expect.stringContaining('is not an SMTP reply') })
})

test('a silent server times out', async () => {
  const { connection } = await wire({}, 30)
  expect(await connection.offer(ENVELOPE)).toMatchObject({ is: 'lost', why: expect.stringContaining('sent nothing') })
})

test('extensions are used where they are offered', async () => {
  const { connection, hears } = await wire({ size: true, dsn: true, smtputf8: true })
  void connection.offer({ ...ENVELOPE, to: 'jürgen@example.org' })
  expect(await hears('DATA')).toBe(
    'MAIL FROM:<weekly@example.com> SIZE=1000 RET=HDRS SMTPUTF8\r\nRCPT TO:<jürgen@example.org> NOTIFY=FAILURE\r\nDATA\r\n',
  )
})

test.each(['000', '150', '199'])('content answered with %s is not taken for accepted', async (code) => {
  const { connection, say, hears } = await wire()
  const offer = connection.offer(ENVELOPE)
  await hears('DATA')
  say('250 ok\r\n250 ok\r\n354 go on\r\n')
  await offer
  const verdict = connection.send(CONTENT)
  await hears('\r\n.\r\n')
  say(`${code} fine\r\n`)
  expect(await verdict).toMatchObject({ is: 'lost' })
})

test('a reply that comes line by line for ever has a time limit', async () => {
  const { connection, say, hears } = await wire({}, 100)
  const offer = connection.offer(ENVELOPE)
  await hears('DATA')
  const drip = setInterval(() => say('250-still here\r\n'), 10)
  onTestFinished(() => clearInterval(drip))
  expect(await offer).toMatchObject({ is: 'lost', why: 'The server did not finish its reply in time.' })
})

test('a server that answers 503 to commands sent ahead is spoken to step by step from then on', async () => {
  let outOfStep = 0
  const { connection, say, hears } = await wire({}, undefined, () => outOfStep++)
  const offer = connection.offer(ENVELOPE)
  await hears('DATA')
  say('503 5.5.1 bad sequence\r\n503 5.5.1 bad sequence\r\n503 5.5.1 bad sequence\r\n')
  expect(await offer).toMatchObject({ is: 'lost' })
  expect(outOfStep).toBe(1)
})

test('a server that hangs up under commands sent ahead is spoken to step by step, unless it is one that has long followed', async () => {
  for (const [messages, expected] of [
    [0, 1],
    [20, 0],
  ] as const) {
    let outOfStep = 0
    const { connection, far, say, hears } = await wire({}, undefined, () => outOfStep++)
    for (let at = 0; at < messages; at++) {
      const offer = connection.offer(ENVELOPE)
      await hears('DATA')
      say('250 OK\r\n250 OK\r\n354 Go on\r\n')
      expect(await offer).toEqual({ is: 'ready' })
      const sent = connection.send(CONTENT)
      await hears('\r\n.\r\n')
      say('250 OK\r\n')
      await sent
    }
    const offer = connection.offer(ENVELOPE)
    await hears('DATA')
    far.end()
    expect(await offer).toMatchObject({ is: 'lost' })
    expect(outOfStep).toBe(expected)
  }
})

test('503 to the DATA that follows a refused recipient is as it should be', async () => {
  let outOfStep = 0
  const { connection, say, hears } = await wire({}, undefined, () => outOfStep++)
  const offer = connection.offer(ENVELOPE)
  await hears('DATA')
  say('250 ok\r\n550 5.1.1 no such user\r\n503 5.5.1 no recipient\r\n')
  expect(await offer).toMatchObject({ is: 'refused', at: 'recipient' })
  expect(outOfStep).toBe(0)
})

test('asked whether it takes a mail, the server gets sender and recipient, and no content', async () => {
  const { connection, say, hears } = await wire()
  const answer = connection.ask(ENVELOPE)
  await hears('MAIL FROM:<weekly@example.com>\r\n')
  say('250 ok\r\n')
  await hears('RCPT TO:<anna@example.org>\r\n')
  say('554 5.7.1 relay access denied\r\n')
  expect(await answer).toMatchObject({ is: 'refused', at: 'recipient' })
  expect(await hears('RSET')).toBe('RSET\r\n')
})
