import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const [region, setRegion] = useState('15');
  const [token, setToken] = useState<string>();
  const [shown, setShown] = useState(true);
  const [splits, setSplits] = useState<('kind' | 'agency')[]>(['kind', 'agency']);
  const [heard, setHeard] = useState<string[]>([]);
  const hear = (text: string) => setHeard((before) => [...before, text]);
  return (
    <>
      <button type="button" id="region" onClick={() => setRegion('15.71')} />
      <button type="button" id="toggle" onClick={() => setShown(!shown)} />
      <button type="button" id="turn" onClick={() => setSplits([...splits].reverse())} />
      <button type="button" id="token" onClick={() => setToken(location.hash.slice(1))} />
      <output>{heard.join(' ')}</output>
      <sinergi-map
        group="a"
        shareable={false}
        locale="en"
        onsinergi-ready={() => hear('ready')}
        onsinergi-select={({ detail }) => hear(`select:${detail.filter?.region}`)}
        onsinergi-filter={({ detail }) => hear(`filter:${detail.region}`)}
      />
      {shown && (
        <sinergi-indicator indicator="COMPLETION" heading="Own heading" region={region} token={token} />
      )}
      {splits.map((by) => (
        <sinergi-operations key={by} id={by} by={by} region={region} />
      ))}
      <sinergi-dashboard show="relapse" shareable={false} region={region} token={token} />
    </>
  );
}

const root = document.querySelector('#app');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
