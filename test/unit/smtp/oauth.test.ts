// Does a login by OAuth 2.0 get its token, and say what is wrong without showing a secret?
import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { serversOf } from '../../../src/smtp/registry.ts'
import { mailServer } from '../../support/mail-server.ts'

const WANTS_TOKENS = { options: { authMethods: ['XOAUTH2'], authOptional: false, allowInsecureAuth: true } }

/** A token endpoint, and what it was asked. */
async function tokens(answer: (asked: URLSearchParams) => readonly [status: number, body: object]) {
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const text = (await request.toArray()).join('')
    asked.push(text)
    const [status, body] = answer(new URLSearchParams(text))
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return { endpoint: `http://127.0.0.1:${port}/token`, asked }
}

async function open(endpoint: string, more: string) {
  const { port } = await mailServer(WANTS_TOKENS)
  const url = `smtp://weekly%40example.com@127.0.0.1:${port}?oauth=${encodeURIComponent(endpoint)}&client=me&${more}`
  const [server] = serversOf(['SMTP_URL'], { SMTP_URL: url })
  if (!server) throw new Error('no server')
  return { open: () => server.open() }
}

test('the client asks for itself, once for all connections, and logs in with the token', async () => {
  const { endpoint, asked } = await tokens(() => [200, { access_token: 'token-1', expires_in: 3600 }])
  const server = await open(endpoint, 'secret=s3&scope=https%3A%2F%2Fexample.com%2F.default')
  for (const connection of [await server.open(), await server.open()]) {
    const envelope = { from: 'weekly@example.com', to: 'anna@example.org', bytes: 10 }
    expect(await connection.ask(envelope)).toEqual({ is: 'ready' })
    connection.close()
  }
  expect(asked).toEqual([
    'grant_type=client_credentials&client_id=me&client_secret=s3&scope=https%3A%2F%2Fexample.com%2F.default',
  ])
})

test('a refresh token stands for the user', async () => {
  const { endpoint, asked } = await tokens(() => [200, { access_token: 'token-1', expires_in: 3600 }])
  const connection = await (await open(endpoint, 'refresh=r3')).open()
  connection.close()
  expect(asked).toEqual(['grant_type=refresh_token&client_id=me&refresh_token=r3'])
})

test('a token that has ended is asked for anew', async () => {
  const { endpoint, asked } = await tokens(() => [200, { access_token: 'token-1', expires_in: 1 }])
  const server = await open(endpoint, 'secret=s3')
  for (const connection of [await server.open(), await server.open()]) connection.close()
  expect(asked).toHaveLength(2)
})

test.each([
  ['an endpoint that refuses', [400, { error: 'invalid_client', error_description: 'unknown' }], /invalid_client: unk/],
  ['a token that the server rejects', [200, { access_token: 'token-2' }], /rejects the login/],
] as const)('%s is an error that names the variable or the server, and no secret', async (_, answer, says) => {
  const { endpoint } = await tokens(() => answer)
  const server = await open(endpoint, 'secret=s3cret&refresh=r3fresh')
  const error = await server.open().then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(error).toMatchObject({ code: 'smtp-login', message: expect.stringMatching(says) })
  expect(JSON.stringify(error)).not.toMatch(/s3cret|r3fresh|token-2/)
})

test.each([
  'smtp://u@h?oauth=http%3A%2F%2Fexample.com&client=c&secret=s',
  'smtp://u@h?oauth=https%3A%2F%2Fexample.com&secret=s',
  'smtp://h?oauth=https%3A%2F%2Fexample.com&client=c&secret=s',
  'smtp://u@h?oauth=https%3A%2F%2Fexample.com&client=c',
])('%s is refused', (url) => {
  expect(() => serversOf(['SMTP_URL'], { SMTP_URL: url })).toThrowError(
    expect.objectContaining({ code: 'bad-smtp-url' }),
  )
})
