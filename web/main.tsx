import { render } from 'preact';
import './style/explorer.css';
import { Explorer } from './explorer.js';

render(<Explorer />, document.getElementById('explorer') as HTMLElement);
