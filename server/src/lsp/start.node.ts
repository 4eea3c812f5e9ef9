// Entry of the bundle that an editor forks: starts the server at once.
import { startNodeServer } from "./main.node";

startNodeServer();
