import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Lines of JSON: defects at "error", one line for each request at "info". What was asked for is not in them, but for the
 * name of the operation.
 */
export const createLogger = (level: LogLevel, to: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: stdSerializers.errWithCause },
    },
    to,
  );
