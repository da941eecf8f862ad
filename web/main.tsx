import { render } from 'preact';
import { App } from './app/App.tsx';
import { applyTheme } from './app/theme.ts';
import { createClient } from './client/client.ts';
import { ClientContext } from './client/use-answer.ts';
import './styles/index.css';

applyTheme();
const root = document.getElementById('app');
if (root !== null) {
  render(
    <ClientContext.Provider value={createClient('/graphql')}>
      <App />
    </ClientContext.Provider>,
    root,
  );
}
