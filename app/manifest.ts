import type { MetadataRoute } from 'next';

/** What a device needs to keep Verso as an app of its own. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Verso',
    short_name: 'Verso',
    start_url: '/',
    display: 'standalone',
    background_color: '#faf9f6',
    theme_color: '#e7e5de',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
