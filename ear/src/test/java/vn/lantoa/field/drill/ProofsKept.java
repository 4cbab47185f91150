package vn.lantoa.field.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.field.drill.Finding.Kind;

/** Objects in the store without a row, rows without a use, and files in the node's folder for temporary files. */
record ProofsKept(Set<String> strays, Set<String> unused) {
    static ProofsKept now(Site site) {
        return new ProofsKept(strays(site), unused(site));
    }

    /**
     * Records new ones: each killed node may leave one object or one row until the sweep deletes it; every row has its
     * object, and no file is left.
     */
    void check(Site site, int kills) {
        var now = now(site);
        int strays = more(this.strays, now.strays);
        int unused = more(this.unused, now.unused);
        site.journal().write(strays + " objects without a row, " + unused + " rows without a use");
        if (strays + unused > kills)
            site.journal()
                    .found(Kind.HALF, strays + " objects without a row, " + unused + " rows without a use are left");
        var objects = objects(site);
        site.database().texts("select object_key from blob").stream()
                .filter(key -> !objects.contains(key))
                .forEach(key -> site.journal().found(Kind.LOST, "a row without its object " + key));
        Publication.await("the temporary files to go", () -> temporary(site).isEmpty());
    }

    private static int more(Set<String> before, Set<String> now) {
        var more = new HashSet<>(now);
        more.removeAll(before);
        return more.size();
    }

    private static Set<String> strays(Site site) {
        var strays = new HashSet<>(objects(site));
        site.database().texts("select object_key from blob").forEach(strays::remove);
        return strays;
    }

    private static Set<String> objects(Site site) {
        var bucket = site.home().resolve("s3/lantoa");
        return files(bucket.resolve("blob")).stream()
                .map(file -> bucket.relativize(file).toString())
                .collect(Collectors.toSet());
    }

    /** Unreferenced bytes, found as the sweep does: by the catalogue. */
    private static Set<String> unused(Site site) {
        var used = site.database()
                .texts(
                        """
                        select format('exists (select from %s r where r.%I = b.sha256)', c.conrelid::regclass, a.attname)
                          from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                         where c.contype = 'f' and c.confrelid = 'blob'::regclass""");
        return Set.copyOf(
                site.database().texts("select b.sha256 from blob b where not (" + String.join(" or ", used) + ")"));
    }

    /** Files left by children, except those that the node keeps for all of them. */
    private static List<Path> temporary(Site site) {
        return files(site.node().log().resolveSibling("../tmp/lantoa")).stream()
                .filter(file -> !file.endsWith("system-calls.bpf"))
                .toList();
    }

    private static Set<Path> files(Path folder) {
        if (!Files.exists(folder)) return Set.of();
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).collect(Collectors.toSet());
        } catch (IOException e) {
            // something is just being created or deleted
            return Set.of(folder);
        }
    }
}
