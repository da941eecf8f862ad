/** Fineness of a picture against the screen's CSS pixels. */
const FINE = 2;

/** Everything the canvases under `container` show now, on `paper`, as one PNG. */
export function takePicture(container: HTMLElement, paper: string): Promise<Blob | null> {
  const { width, height } = container.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * FINE), Math.round(height * FINE)];
  const context = canvas.getContext('2d');
  if (context === null || canvas.width === 0) return Promise.resolve(null);
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const layer of container.querySelectorAll('canvas')) {
    context.drawImage(layer, 0, 0, canvas.width, canvas.height);
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
