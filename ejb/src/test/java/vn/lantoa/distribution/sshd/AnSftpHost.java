package vn.lantoa.distribution.sshd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.SftpModuleProperties;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import vn.lantoa.distribution.delivery.OutwardConfig;

/** A partner's SFTP host on this machine, which accepts one key. */
public final class AnSftpHost {
    private final SshServer server = SshServer.setUpDefaultServer();
    private final SimpleGeneratorHostKeyProvider keys = new SimpleGeneratorHostKeyProvider();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<SshdFolders> clients = new ArrayList<>();
    private volatile String authorized = "";

    private AnSftpHost() {}

    /** A host that does not exist. */
    public static AnSftpHost none() {
        return new AnSftpHost();
    }

    /** A host that accepts no key yet for this folder. */
    public static AnSftpHost start(Path folder) {
        return start(folder, "");
    }

    /** A host that serves this folder to the holder of this key. */
    public static AnSftpHost start(Path folder, String authorized) {
        return new AnSftpHost().started(folder, authorized);
    }

    /** A minimal host: version 3 of the protocol without extensions. */
    public static AnSftpHost startWithoutExtensions(Path folder, String authorized) {
        var host = new AnSftpHost();
        SftpModuleProperties.OPENSSH_EXTENSIONS.set(host.server, "");
        SftpModuleProperties.SFTP_VERSION.set(host.server, 3);
        return host.started(folder, authorized);
    }

    /** Accepts the holder of this key from now on. */
    public void letIn(String line) {
        authorized = line;
    }

    private AnSftpHost started(Path folder, String line) {
        letIn(line);
        try {
            keys.setAlgorithm("EC");
            server.setHost("127.0.0.1");
            server.setPort(0);
            server.setKeyPairProvider(keys);
            server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
            server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
            server.setPublickeyAuthenticator((user, key, session) -> {
                asked.add(user);
                return isLetIn(key);
            });
            server.start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isLetIn(PublicKey key) {
        if (authorized.isEmpty()) return false;
        try {
            var known = AuthorizedKeyEntry.parseAuthorizedKeyEntry(authorized)
                    .resolvePublicKey(null, PublicKeyEntryResolver.IGNORING);
            return KeyUtils.compareKeys(known, key);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** The fingerprint of its key, as {@code ssh-keygen -l} prints it. */
    public String fingerprint() {
        var pair = keys.loadKeys(null).iterator().next();
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, pair.getPublic());
    }

    /** The users who showed a key. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** The hub's SFTP client, with these outbound rules. */
    public SshdFolders folders(OutwardConfig config) {
        var folders = new SshdFolders();
        folders.config = config;
        folders.open();
        clients.add(folders);
        return folders;
    }

    public void stop() {
        clients.forEach(SshdFolders::close);
        clients.clear();
        try {
            server.stop(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
