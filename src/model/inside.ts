// Is a path inside one of several folders?

/** Whether a real path, links resolved, is one of these folders or inside one. */
export function isInside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(/[\\/]$/.test(folder) ? folder : below(folder)))
}

function below(folder: string): string {
  return `${folder}${folder.includes('\\') ? '\\' : '/'}`
}
