package vn.lantoa.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.kernel.ReadinessCheck;

/** Check that this node can write to the folder where uploads are stored temporarily and files are inspected. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DiskReadiness implements ReadinessCheck {
    private static final int TRIAL = 64 << 10;

    /** The minimum free space in bytes: enough for one part of each of a few uploads. */
    private static final long LEAST = 256L << 20;

    @Inject
    ChildConfig config;

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public Finding check() {
        return at(config.scratch(), LEAST);
    }

    static Finding at(Path folder, long least) {
        try {
            Files.createDirectories(folder);
            var trial = Files.createTempFile(folder, "ready", null);
            try {
                Files.write(trial, new byte[TRIAL]);
            } finally {
                Files.delete(trial);
            }
            var free = Files.getFileStore(folder).getUsableSpace();
            return new Finding(free >= least, "free=%dMiB folder=%s".formatted(free >> 20, folder));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }
}
