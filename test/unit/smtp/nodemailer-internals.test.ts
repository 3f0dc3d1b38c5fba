// Does nodemailer still keep its socket and the server's extensions where we take them from?
import { once } from 'node:events'
import { createServer } from 'node:net'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { expect, onTestFinished, test } from 'vitest'
import { takeOver } from '../../../src/smtp/nodemailer-internals.ts'

async function connected(): Promise<SMTPConnection> {
  const server = createServer((socket) => {
    socket.write('220 mail.example.org ESMTP\r\n')
    socket.on('data', () => socket.write('250-mail.example.org\r\n250-PIPELINING\r\n250 SIZE 1000\r\n'))
    socket.on('error', () => {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const connection = new SMTPConnection({ host: '127.0.0.1', port, ignoreTLS: true, logger: false })
  connection.on('error', () => {})
  onTestFinished(() => {
    connection.close()
    server.close()
  })
  await new Promise<void>((resolve, reject) => connection.connect((error) => (error ? reject(error) : resolve())))
  return connection
}

test('it hands over the open socket, no longer listened to, and the extensions', async () => {
  const { socket, ehloLines } = takeOver(await connected())
  expect(socket.writable).toBe(true)
  for (const event of ['data', 'end', 'close', 'error', 'timeout']) expect(socket.listenerCount(event), event).toBe(0)
  expect(ehloLines).toEqual(['PIPELINING', 'SIZE 1000'])
  socket.destroy()
})

test.each(['_socket', '_ehloLines'])('nodemailer still has the field %s', async (field) => {
  expect(Object.keys(await connected()), `nodemailer no longer has the field ${field}`).toContain(field)
})
