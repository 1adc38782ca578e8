package io.tierline.events;

/** The values of {@link Topics#DIRECTORY}: plain JSON, keyed by customer id. Stateless and thread-safe. */
public final class DirectoryCodec {
    private DirectoryCodec() {}

    /** The value that carries an entry. */
    public static byte[] encode(DirectoryEntry entry) {
        return BodyJson.write(entry);
    }

    /**
     * The entry that a value carries. Unknown fields are ignored.
     *
     * @throws UnreadableEventException if it does not parse or lacks a field; the message names it
     */
    public static DirectoryEntry decode(byte[] value) throws UnreadableEventException {
        return BodyJson.read("the directory entry", DirectoryEntry.class, value);
    }
}
