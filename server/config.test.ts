import { describe, expect, test } from 'vitest';
import { printableConfig, readConfig, settings } from './config.js';

const read = (environment: Record<string, string>, args: string[] = []) => readConfig(environment, args);
const own = { DATABASE_URL: 'postgres://hub:s3cret@db.example.org:5433/hub', HUB_SECRET: 'x'.repeat(32) };

describe('the configuration', () => {
  test('works with nothing set: loopback, port 4000, the embedded database with its demo', () => {
    const config = read({});
    expect(config).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      workers: 1,
      databaseUrl: null,
      demo: true,
      secret: null,
    });
    expect(config.data).toMatch(/\/\.hub$/);
    expect(config.origins[0]).toBe('http://localhost:4000');
  });

  test('takes an empty value for one that is not set', () => {
    expect(read({ PORT: '', HOST: ' ', DATABASE_URL: '' })).toEqual(read({}));
  });

  test('names all its faults at once', () => {
    const wrong = {
      PORT: '70000',
      HUB_WORKERS: '0',
      DATABASE_URL: 'mysql://x',
      HUB_DEMO: 'maybe',
      HUB_ORIGIN: 'hub.example.org',
      HUB_SECRET: 'short',
      LOG_LEVEL: 'loud',
      HUB_DATE: 'x',
    };
    for (const name of Object.keys(wrong)) expect(() => read(wrong)).toThrow(new RegExp(`\\b${name}\\b`));
  });

  test.each([
    [{ PORT: '4x' }, /PORT is "4x"/],
    [{ PORT: '-1' }, /PORT/],
    [{ HUB_WORKERS: '65' }, /HUB_WORKERS is "65" and must be a whole number from 1 to 64/],
    [{ HUB_WORKERS: '2.5' }, /HUB_WORKERS/],
    [{ DATABASE_REPLICA_URL: own.DATABASE_URL }, /DATABASE_REPLICA_URL is a replica of DATABASE_URL/],
    [{ ...own, DATABASE_REPLICA_URL: 'mysql://x' }, /DATABASE_REPLICA_URL is not of the form/],
    [{ HUB_DEMO: 'yes' }, /HUB_DEMO is "yes"/],
    [{ ...own, HUB_DEMO: 'on' }, /HUB_DEMO is for the embedded database alone/],
    [{ DATABASE_URL: own.DATABASE_URL }, /HUB_SECRET is required/],
    [{ DATABASE_URL: 'postgres://localhost/hub', HUB_SECRET: own.HUB_SECRET }, /DATABASE_URL/],
    [{ HUB_ORIGIN: 'https://hub.example.org/path' }, /HUB_ORIGIN/],
    [{ HUB_DTA: '/tmp' }, /HUB_DTA is not a setting \(there are HUB_WORKERS, HUB_DATA/],
  ])('refuses %j', (environment, fault) => {
    expect(() => read(environment as unknown as Record<string, string>)).toThrow(fault);
  });

  test('has no demo with a database of one’s own', () => {
    expect(read(own).demo).toBe(false);
  });

  test('lets the development server’s pages in, only in development', () => {
    expect(read({}, ['--dev']).origins).toContain('http://localhost:5173');
    expect(read({}).origins.join()).not.toContain('5173');
  });

  test('prints neither password nor key', () => {
    const printed = JSON.stringify(printableConfig(read({ ...own, DATABASE_REPLICA_URL: own.DATABASE_URL })));
    expect(printed).not.toContain('s3cret');
    expect(printed).not.toContain(own.HUB_SECRET);
    expect(printed).toContain('db.example.org:5433/hub');
  });

  test('prints every setting of its table', () => {
    expect(Object.keys(printableConfig(read({})))).toEqual(settings.map(({ name }) => name));
  });
});
