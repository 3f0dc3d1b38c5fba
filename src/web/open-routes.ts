// How does the page ask for a file to be opened in the editor's own program?
import { Hono } from 'hono'
import { z } from 'zod'
import { DigestError } from '../model/problem.ts'
import { openFile, shownPlace } from './open-file.ts'
import type { PreviewState } from './preview-state.ts'
import { requestBody } from './request-body.ts'

const placeSchema = z.strictObject({ file: z.string().min(1).max(4_096), line: z.int().min(1).exactOptional() })

/** `/api/open` opens one of the files that the page shows. */
export function openRoutes(preview: PreviewState): Hono {
  const app = new Hono()
  app.post('/api/open', async (context) => {
    const place = shownPlace(preview, await requestBody(context, placeSchema))
    const { openWith } = preview.newsletter.settings
    if (!openWith) throw noProgram()
    await openFile(openWith, place)
    return context.body(null, 204)
  })
  return app
}

function noProgram(): DigestError {
  const what = 'The configuration names no program to open files with.'
  return new DigestError({ code: 'cannot-open', what, fix: 'Set "openWith", for example to ["code"].' })
}
