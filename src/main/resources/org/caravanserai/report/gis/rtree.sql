INSERT INTO gpkg_extensions VALUES
  ('${table}', '${column}', 'gpkg_rtree_index', 'http://www.geopackage.org/spec130/#extension_rtree', 'write-only');

CREATE VIRTUAL TABLE "rtree_${table}_${column}" USING rtree(id, minx, maxx, miny, maxy);

CREATE TRIGGER "rtree_${table}_${column}_insert" AFTER INSERT ON "${table}"
  WHEN (NEW."${column}" NOT NULL AND NOT ST_IsEmpty(NEW."${column}"))
BEGIN
  INSERT OR REPLACE INTO "rtree_${table}_${column}" VALUES (
    NEW."fid",
    ST_MinX(NEW."${column}"), ST_MaxX(NEW."${column}"),
    ST_MinY(NEW."${column}"), ST_MaxY(NEW."${column}")
  );
END;

CREATE TRIGGER "rtree_${table}_${column}_update1" AFTER UPDATE OF "${column}" ON "${table}"
  WHEN OLD."fid" = NEW."fid" AND (NEW."${column}" NOTNULL AND NOT ST_IsEmpty(NEW."${column}"))
BEGIN
  INSERT OR REPLACE INTO "rtree_${table}_${column}" VALUES (
    NEW."fid",
    ST_MinX(NEW."${column}"), ST_MaxX(NEW."${column}"),
    ST_MinY(NEW."${column}"), ST_MaxY(NEW."${column}")
  );
END;

CREATE TRIGGER "rtree_${table}_${column}_update2" AFTER UPDATE OF "${column}" ON "${table}"
  WHEN OLD."fid" = NEW."fid" AND (NEW."${column}" ISNULL OR ST_IsEmpty(NEW."${column}"))
BEGIN
  DELETE FROM "rtree_${table}_${column}" WHERE id = OLD."fid";
END;

CREATE TRIGGER "rtree_${table}_${column}_update3" AFTER UPDATE ON "${table}"
  WHEN OLD."fid" != NEW."fid" AND (NEW."${column}" NOTNULL AND NOT ST_IsEmpty(NEW."${column}"))
BEGIN
  DELETE FROM "rtree_${table}_${column}" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_${table}_${column}" VALUES (
    NEW."fid",
    ST_MinX(NEW."${column}"), ST_MaxX(NEW."${column}"),
    ST_MinY(NEW."${column}"), ST_MaxY(NEW."${column}")
  );
END;

CREATE TRIGGER "rtree_${table}_${column}_update4" AFTER UPDATE ON "${table}"
  WHEN OLD."fid" != NEW."fid" AND (NEW."${column}" ISNULL OR ST_IsEmpty(NEW."${column}"))
BEGIN
  DELETE FROM "rtree_${table}_${column}" WHERE id IN (OLD."fid", NEW."fid");
END;

CREATE TRIGGER "rtree_${table}_${column}_delete" AFTER DELETE ON "${table}"
  WHEN OLD."${column}" NOT NULL
BEGIN
  DELETE FROM "rtree_${table}_${column}" WHERE id = OLD."fid";
END;
