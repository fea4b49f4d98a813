/**
 * A process for tests to kill: starts the embedded database on a folder and writes rows one by one, printing each
 * number once the database has acknowledged it.
 */
import pg from 'pg';
import { load } from '../../server/build.mjs';

const { startEmbedded } = await load('server/database/embedded.js');
const database = await startEmbedded({ folder: process.argv[2] });
let isStopping = false;
process.once('SIGTERM', () => (isStopping = true));
const client = new pg.Client({
  host: database.host,
  port: database.port,
  user: database.user,
  database: database.dbName,
});
await client.connect();
await client.query('create table if not exists kept (number int primary key)');
console.log(`postgres ${database.pid}`);
for (let number = 1; !isStopping; number++) {
  await client.query('insert into kept values ($1)', [number]);
  console.log(number);
}
await client.end();
await database.stop();
