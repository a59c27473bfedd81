// Sets light or dark before the first paint, from what src/state/preferences.ts has stored. Must not throw.
try {
  var theme = JSON.parse(localStorage.getItem('cio-or-cto:preferences')).state.theme
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Nothing stored, nothing readable, or storage is blocked: the device decides.
}
