const asked = new Map<string, Promise<void>>();

/**
 * Run a classic script, once unless that fails. Unlike what is fetched, it comes from a disk, too.
 *
 * @param address - relative to the page, or whole
 * @param patience - in milliseconds; without it the script may take its time
 * @returns a promise that fails where the script cannot be had
 */
export function loadScript(address: string, patience?: number): Promise<void> {
  const loading = asked.get(address) ?? load(address, patience);
  asked.set(address, loading);
  loading.catch(() => asked.delete(address));
  return loading;
}

function load(address: string, patience: number | undefined): Promise<void> {
  const script = document.createElement('script');
  script.src = address;
  return new Promise<void>((resolve, reject) => {
    const fail = () => {
      script.remove();
      reject(new Error(`Failed to load ${script.src}`));
    };
    const timer = patience === undefined ? undefined : setTimeout(fail, patience);
    script.addEventListener('load', () => {
      clearTimeout(timer);
      resolve();
    });
    script.addEventListener('error', fail);
    document.head.append(script);
  });
}
