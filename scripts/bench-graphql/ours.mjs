/** OnRecord's own service, as `onrecord serve` runs it in production. */
import { address, ready } from './child.mjs';
import { built } from './built.mjs';

const { connect } = await built('graph/connection.js');
const { createService } = await built('service/service.js');

const service = createService(connect(address), { production: true, graphiql: false });
ready(await service.start(0));
