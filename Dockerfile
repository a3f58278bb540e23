# syntax=docker/dockerfile:1

FROM node:20-slim AS build
WORKDIR /app
COPY . .
RUN node server/bin/build.js && node server/bin/sbom.js

FROM node:20-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 SINERGI_DATA=/data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json schema.graphql ./
COPY prisma prisma
RUN install -d -o node -g node /data
USER node
VOLUME /data
EXPOSE 4000
# Other commands: docker run … node dist/server/main.js import --help
CMD ["node", "dist/server/main.js", "serve"]
