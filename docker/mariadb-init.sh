#!/bin/sh
# Two schemas: Strapi drops columns that it does not know, so it must never share one with the server.
set -eu
mariadb -uroot -p"$MARIADB_ROOT_PASSWORD" <<SQL
CREATE DATABASE IF NOT EXISTS portal_server CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
CREATE DATABASE IF NOT EXISTS portal_cms CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER IF NOT EXISTS 'portal'@'%' IDENTIFIED BY '$MARIADB_PASSWORD';
GRANT ALL PRIVILEGES ON portal_server.* TO 'portal'@'%';
GRANT ALL PRIVILEGES ON portal_cms.* TO 'portal'@'%';
SQL
