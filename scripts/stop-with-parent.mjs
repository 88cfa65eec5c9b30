// Loaded before each app by the launcher (node --import): when the launcher is gone, however it went, the app stops too.
process.once('disconnect', () => {
  // The app's own handler for SIGTERM closes what is open; an app that hangs is ended all the same.
  setTimeout(() => process.exit(1), 5000).unref()
  process.kill(process.pid, 'SIGTERM')
})
// The channel alone must not keep an app alive that is done.
process.channel?.unref()
