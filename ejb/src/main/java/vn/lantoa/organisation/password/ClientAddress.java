package vn.lantoa.organisation.password;

/**
 * Where an attempt comes from. Of an IPv6 address the first half counts: the other half is the client's to choose.
 *
 * @param text an IP address as the server gives it
 */
public record ClientAddress(String text) {
    private static final int HALF = 4;

    /** What is counted together. */
    public String group() {
        if (!text.contains(":")) return text;
        var groups = text.replaceAll("[\\[\\]]", "").replaceAll("%.*", "").split(":", -1);
        var group = new StringBuilder();
        for (int i = 0; i < Math.min(HALF, groups.length) && !groups[i].isEmpty(); i++)
            group.append(groups[i]).append(':');
        return group + ":/64";
    }
}
