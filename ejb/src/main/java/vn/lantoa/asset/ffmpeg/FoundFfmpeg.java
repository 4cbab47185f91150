package vn.lantoa.asset.ffmpeg;

import java.util.regex.Pattern;

/**
 * The ffmpeg that was chosen.
 *
 * @param version what it calls itself, such as {@code 7.1.5-0+deb13u1}; empty when it does not start
 */
record FoundFfmpeg(String program, Origin origin, String version) {
    /** Where it comes from. */
    enum Origin {
        CONFIGURED,
        SYSTEM,
        PACKAGED
    }

    /** From here on the tools were tried with what the system's distributor mends. */
    private static final int RECENT = 7;

    private static final Pattern BANNER = Pattern.compile("ffmpeg version (\\S+)");
    private static final Pattern MAJOR = Pattern.compile("n?(\\d{1,3})[.-].*");

    /** Reads the version out of what {@code -version} prints; empty when that is no ffmpeg. */
    static String versionIn(String printed) {
        var banner = BANNER.matcher(printed);
        return banner.lookingAt() ? banner.group(1) : "";
    }

    boolean starts() {
        return !version.isEmpty();
    }

    /** Of a release 7 or newer, or built from the sources of a day ({@code N-121000-gabcdef}). */
    boolean isRecent() {
        var major = MAJOR.matcher(version);
        return version.startsWith("N-") || major.matches() && Integer.parseInt(major.group(1)) >= RECENT;
    }

    @Override
    public String toString() {
        return program + (starts() ? ", version " + version : ", WHICH DOES NOT START");
    }
}
