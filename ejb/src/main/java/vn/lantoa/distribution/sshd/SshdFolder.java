package vn.lantoa.distribution.sshd;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import vn.lantoa.distribution.delivery.DropFault;
import vn.lantoa.distribution.delivery.DropFolder;
import vn.lantoa.distribution.delivery.DropPlace;

/** Folder on a host to which the hub has logged in. */
final class SshdFolder implements DropFolder {
    /** Maximum duration of an upload, so that a very slow host does not occupy a lane forever. */
    private static final Duration LONGEST = Duration.ofHours(2);

    private static final int MOST_NAMES = 100_000;
    private static final int PIECE = 1 << 15;

    private final ClientSession session;
    private final SftpClient sftp;
    private final DropPlace place;

    SshdFolder(ClientSession session, SftpClient sftp, DropPlace place) {
        this.session = session;
        this.sftp = sftp;
        this.place = place;
    }

    @Override
    public List<String> names(String prefix) {
        var names = new ArrayList<String>();
        int seen = 0;
        try (var folder = sftp.openDir(place.folder().isEmpty() ? "." : place.folder())) {
            for (var some = sftp.readDir(folder); some != null; some = sftp.readDir(folder)) {
                seen += some.size();
                if (seen > MOST_NAMES) throw new DropFault("there are too many files in the folder");
                for (var entry : some) if (isOurs(entry, prefix)) names.add(entry.getFilename());
            }
            return names;
        } catch (IOException e) {
            throw fault(e);
        }
    }

    private static boolean isOurs(SftpClient.DirEntry entry, String prefix) {
        var name = entry.getFilename();
        return name.startsWith(prefix)
                && name.indexOf('/') < 0
                && !entry.getAttributes().isDirectory();
    }

    @Override
    public boolean put(String name, InputStream bytes, BooleanSupplier wanted) {
        var part = place.path(name + UNFINISHED);
        try (bytes) {
            write(part, bytes);
            if (!wanted.getAsBoolean()) {
                sftp.remove(part);
                return false;
            }
            rename(part, name);
            return true;
        } catch (IOException e) {
            throw fault(e);
        }
    }

    private void write(String part, InputStream bytes) throws IOException {
        long until = System.nanoTime() + LONGEST.toNanos();
        try (var out = sftp.write(part, OpenMode.Create, OpenMode.Truncate, OpenMode.Write)) {
            var chunk = new byte[PIECE];
            for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                out.write(chunk, 0, read);
                if (System.nanoTime() - until > 0) throw new IOException("the upload takes too long");
            }
        }
    }

    /**
     * Renames a file, atomically if the host supports it. Version 3 of the protocol cannot replace an existing file by
     * renaming, so an existing file of the new name is removed first.
     */
    private void rename(String part, String name) throws IOException {
        var atOnce = sftp.getExtension(OpenSSHPosixRenameExtension.class);
        if (atOnce != null && atOnce.isSupported()) {
            atOnce.posixRename(part, place.path(name));
            return;
        }
        remove(name);
        sftp.rename(part, place.path(name));
    }

    @Override
    public byte[] read(String name, int most) {
        try (var in = sftp.read(place.path(name))) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    @Override
    public void remove(String name) {
        try {
            sftp.remove(place.path(name));
        } catch (SftpException e) {
            if (e.getStatus() != SftpConstants.SSH_FX_NO_SUCH_FILE) throw fault(e);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    @Override
    public void close() {
        // the session also closes the channel; the host's answer is not awaited
        session.close(true);
    }

    private static DropFault fault(IOException e) {
        return new DropFault(SshdFolders.said(e), e);
    }
}
