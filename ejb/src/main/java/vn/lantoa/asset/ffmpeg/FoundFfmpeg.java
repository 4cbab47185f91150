package vn.lantoa.asset.ffmpeg;

import java.util.regex.Pattern;

/**
 * The chosen ffmpeg.
 *
 * @param version the version, such as {@code 7.1.5-0+deb13u1}; empty if the program does not start
 */
record FoundFfmpeg(String program, Origin origin, String version) {
    /** Origin of the program. */
    enum Origin {
        CONFIGURED,
        SYSTEM,
        PACKAGED
    }

    /** The first major version that was tested with a distributor's patches. */
    private static final int RECENT = 7;

    private static final Pattern BANNER = Pattern.compile("ffmpeg version (\\S+)");
    private static final Pattern MAJOR = Pattern.compile("n?(\\d{1,3})[.-].*");

    /** Returns the version in the output of {@code -version}; empty if that is not from ffmpeg. */
    static String versionIn(String printed) {
        var banner = BANNER.matcher(printed);
        return banner.lookingAt() ? banner.group(1) : "";
    }

    boolean starts() {
        return !version.isEmpty();
    }

    /** Returns true for release 7 or newer, or a daily build of the sources ({@code N-121000-gabcdef}). */
    boolean isRecent() {
        var major = MAJOR.matcher(version);
        return version.startsWith("N-") || major.matches() && Integer.parseInt(major.group(1)) >= RECENT;
    }

    @Override
    public String toString() {
        return program + (starts() ? ", version " + version : ", WHICH DOES NOT START");
    }
}
