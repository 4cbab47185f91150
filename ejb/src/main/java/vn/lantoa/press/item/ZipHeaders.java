package vn.lantoa.press.item;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Builder of ZIP headers (PKWARE APPNOTE 6.3.9, sections 4.3 and 4.5.3) for stored entries only: UTF-8 names, sizes and
 * CRC before the data, ZIP64 where 32 bits are not enough.
 */
final class ZipHeaders {
    private static final long MOST_32 = 0xFFFF_FFFFL;
    private static final int MOST_16 = 0xFFFF;
    private static final int LOCAL = 0x0403_4B50;
    private static final int CENTRAL = 0x0201_4B50;
    private static final int END_64 = 0x0606_4B50;
    private static final int LOCATOR_64 = 0x0706_4B50;
    private static final int END = 0x0605_4B50;
    private static final short UTF_8_NAMES = 0x0800;
    private static final short PLAIN = 20;
    private static final short ZIP64 = 45;
    private static final short UNIX = 3 << 8;
    private static final int REGULAR_FILE = 0100644 << 16;
    private static final int MOST_HEADER = 1 << 17;

    private final int dosTime;

    /**
     * Creates a builder.
     *
     * @param at the modification time of all entries, written in UTC
     */
    ZipHeaders(Instant at) {
        var time = at.atOffset(ZoneOffset.UTC);
        int year = Math.max(0, Math.min(127, time.getYear() - 1980));
        int date = year << 9 | time.getMonthValue() << 5 | time.getDayOfMonth();
        dosTime = date << 16 | time.getHour() << 11 | time.getMinute() << 5 | time.getSecond() / 2;
    }

    /** Returns the local header, which precedes the data of an entry. */
    byte[] local(ZipEntryPlan entry) {
        boolean large = entry.length() >= MOST_32;
        var name = entry.name().getBytes(StandardCharsets.UTF_8);
        var out = buffer().putInt(LOCAL).putShort(large ? ZIP64 : PLAIN);
        common(out, entry, large, name).putShort((short) (large ? 20 : 0)).put(name);
        if (large)
            out.putShort((short) 1).putShort((short) 16).putLong(entry.length()).putLong(entry.length());
        return taken(out);
    }

    /** Returns the header of an entry in the central directory. */
    byte[] central(ZipEntryPlan entry, long offset) {
        boolean large = entry.length() >= MOST_32;
        boolean far = offset >= MOST_32;
        var name = entry.name().getBytes(StandardCharsets.UTF_8);
        int extra = (large ? 16 : 0) + (far ? 8 : 0);
        short needed = extra > 0 ? ZIP64 : PLAIN;
        var out = buffer().putInt(CENTRAL).putShort((short) (UNIX | needed)).putShort(needed);
        common(out, entry, large, name).putShort((short) (extra > 0 ? extra + 4 : 0));
        out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(REGULAR_FILE);
        out.putInt(low(offset)).put(name);
        if (extra > 0) out.putShort((short) 1).putShort((short) extra);
        if (large) out.putLong(entry.length()).putLong(entry.length());
        if (far) out.putLong(offset);
        return taken(out);
    }

    /** Returns the end record with the position and size of the central directory. */
    byte[] end(int entries, long offset, long size) {
        var out = buffer();
        if (entries >= MOST_16 || offset >= MOST_32 || size >= MOST_32) {
            out.putInt(END_64).putLong(44).putShort((short) (UNIX | ZIP64)).putShort(ZIP64);
            out.putInt(0)
                    .putInt(0)
                    .putLong(entries)
                    .putLong(entries)
                    .putLong(size)
                    .putLong(offset);
            out.putInt(LOCATOR_64).putInt(0).putLong(offset + size).putInt(1);
        }
        short count = (short) Math.min(entries, MOST_16);
        out.putInt(END).putInt(0).putShort(count).putShort(count);
        return taken(out.putInt(low(size)).putInt(low(offset)).putShort((short) 0));
    }

    private ByteBuffer common(ByteBuffer out, ZipEntryPlan entry, boolean large, byte[] name) {
        int length = large ? -1 : (int) entry.length();
        out.putShort(UTF_8_NAMES).putShort((short) 0).putInt(dosTime).putInt((int) entry.crc32());
        return out.putInt(length).putInt(length).putShort((short) name.length);
    }

    private static int low(long number) {
        return (int) Math.min(number, MOST_32);
    }

    private static ByteBuffer buffer() {
        return ByteBuffer.allocate(MOST_HEADER).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] taken(ByteBuffer out) {
        var bytes = new byte[out.flip().remaining()];
        out.get(bytes);
        return bytes;
    }
}
