package vn.lantoa.distribution.delivery;

import java.util.regex.Pattern;

/**
 * Folder of a partner, as stated in its subscription: {@code sftp://user@host:port/folder/}. A folder that begins with
 * {@code /~/} is relative to the user's login directory.
 *
 * @param folder path without a trailing slash; empty for the login directory
 * @param hostKey fingerprint of the host key that the host must present: {@code SHA256:} and the hash in Base64, as
 *     OpenSSH prints it
 */
public record DropPlace(String user, String host, int port, String folder, String hostKey) {
    private static final Pattern TARGET = Pattern.compile("sftp://([^@/]+)@([^:/@]+)(?::(\\d{1,5}))?(/.*)");
    private static final int SSH = 22;

    static DropPlace of(String target, String settings) {
        var parts = TARGET.matcher(target);
        if (!parts.matches()) throw new DropFault("not the address of a folder");
        int port = parts.group(3) == null ? SSH : Integer.parseInt(parts.group(3));
        return new DropPlace(parts.group(1), parts.group(2), port, folder(parts.group(4)), settings.strip());
    }

    /** Returns the path of a file of this name. */
    public String path(String name) {
        return folder.isEmpty() || folder.endsWith("/") ? folder + name : folder + "/" + name;
    }

    private static String folder(String path) {
        var bare = path.startsWith("/~/") ? path.substring(3) : path;
        return bare.length() > 1 && bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
