package io.candor.attack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where on the pages of a table's heap and of its indexes a row lies, as somebody reads who has the files. */
final class Pages {
    private static final int HEADER = 24;
    private static final int POINTER = 4;
    private static final int PAGE = 8_192;
    private static final int OFFSET_BITS = 0x7FFF;
    private static final int NORMAL = 1;
    private static final int NOT_A_SINGLE_ROW = 0x2000;
    private static final int SHORT = 0xFFFF;
    private static final int LEAF = 1;
    private static final int FLAGS_FROM_END = 4;

    private final JdbcClient jdbc;

    Pages(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("create extension if not exists pageinspect").update();
    }

    /** By what lies there, of each row, by its place in the heap. */
    Map<String, Map<String, Double>> of(Table table) {
        var all = new HashMap<String, Map<String, Double>>();
        all.put(table.name() + " heap", heap(table.oid()));
        for (var index : indexes(table)) {
            all.put(table.name() + " index " + index.name(), index(index.oid()));
        }
        return all;
    }

    private Map<String, Double> heap(long oid) {
        var places = new HashMap<String, Double>();
        for (var block = 0; block < blocks(oid); block++) {
            var page = page(oid, block);
            for (var item = 1; item <= items(page); item++) {
                if (isNormal(page, item)) {
                    places.put("(" + block + "," + item + ")", (double) block * PAGE + offset(page, item));
                }
            }
        }
        return places;
    }

    private Map<String, Double> index(long oid) {
        var places = new HashMap<String, Double>();
        for (var block = 1; block < blocks(oid); block++) {
            var page = page(oid, block);
            for (var item = 1; isLeaf(page) && item <= items(page); item++) {
                var at = offset(page, item);
                if (isNormal(page, item) && (page.getShort(at + 6) & NOT_A_SINGLE_ROW) == 0) {
                    var place = (page.getShort(at) & SHORT) << 16 | page.getShort(at + 2) & SHORT;
                    places.put("(" + place + "," + (page.getShort(at + 4) & SHORT) + ")", (double) block * PAGE + at);
                }
            }
        }
        return places;
    }

    private List<Named> indexes(Table table) {
        return jdbc.sql("""
                        select c.oid::bigint, c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
                        join pg_am a on a.oid = c.relam where i.indrelid = :table and a.amname = 'btree'
                        """)
                .param("table", table.oid())
                .query((row, _) -> new Named(row.getLong(1), row.getString(2)))
                .list();
    }

    private record Named(long oid, String name) {}

    private int blocks(long oid) {
        return jdbc.sql("select pg_relation_size(:oid::oid::regclass) / 8192")
                .param("oid", oid)
                .query(Integer.class)
                .single();
    }

    private ByteBuffer page(long oid, int block) {
        var bytes = jdbc.sql("select get_raw_page(:oid::oid::regclass::text, :block)")
                .param("oid", oid)
                .param("block", block)
                .query((row, _) -> row.getBytes(1))
                .single();
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int items(ByteBuffer page) {
        return Math.max(0, ((page.getShort(12) & SHORT) - HEADER) / POINTER);
    }

    private static boolean isNormal(ByteBuffer page, int item) {
        return (pointer(page, item) >>> 15 & 3) == NORMAL;
    }

    private static int offset(ByteBuffer page, int item) {
        return pointer(page, item) & OFFSET_BITS;
    }

    private static int pointer(ByteBuffer page, int item) {
        return page.getInt(HEADER + (item - 1) * POINTER);
    }

    private static boolean isLeaf(ByteBuffer page) {
        return (page.getShort(PAGE - FLAGS_FROM_END) & LEAF) != 0;
    }
}
