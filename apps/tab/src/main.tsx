import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { vindHost } from './host.ts'
import './tab.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const host = await vindHost()
createRoot(root).render(<App host={host} />)
