# syntax=docker/dockerfile:1
# Two stages: the first has compilers for the native parts, the second only what runs.
FROM node:20-bookworm-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts && npm rebuild better-sqlite3
COPY tsconfig.json vite.config.ts ./
COPY src ./src
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
LABEL org.opencontainers.image.title="lintel" \
      org.opencontainers.image.description="Outbound e-mail linting gateway"
ENV NODE_ENV=production \
    LINTEL_CONFIG=/etc/lintel/lintel.yaml
RUN apt-get update && apt-get install -y --no-install-recommends tini && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --user-group --home-dir /data --shell /usr/sbin/nologin lintel \
 && install -d -o lintel -g lintel -m 0700 /data
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json ./
COPY config ./config
COPY migrations ./migrations
COPY docs ./docs
COPY config/docker.yaml /etc/lintel/lintel.yaml
RUN ln -s /app/dist/cli/lintel.js /usr/local/bin/lintel
USER lintel
# All that is written: database, spool, certificate. The rest may be mounted read-only.
VOLUME /data
EXPOSE 2587 2465 8025
HEALTHCHECK --interval=15s --timeout=10s --start-period=30s --retries=3 CMD ["lintel", "readyz"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["tini", "--", "lintel"]
CMD ["serve"]
