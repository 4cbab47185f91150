package vn.lantoa.web.front;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.lantoa.web.front.kept.AnswerFromBytes;
import vn.lantoa.web.request.FormFolder;

/**
 * The servlet extension that puts the hub's handlers before the application: the least rate, answers from the cache,
 * small bodies read without a thread, and uploads on a pool of their own; and that says where parts of forms are kept. Found by the server through {@code
 * META-INF/services}.
 */
public final class FrontExtension implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        // a server that is made for a test has no folder
        var folder = deployment.getTempPath();
        if (folder != null)
            deployment.addInitParameter(FormFolder.PARAMETER, forms(folder).toString());
        var uploads = new UploadBulkhead();
        deployment.addInitialHandlerChainWrapper(next -> new RetryLater(
                new LeastRateGuard(new AnswerFromBytes(new BodyLimit(next, new UploadDispatch(next, uploads))))));
    }

    /** A folder of this node alone, empty at its start. */
    private static Path forms(Path temporary) {
        var folder = temporary.resolve("forms");
        try {
            Files.createDirectories(folder);
            try (var left = Files.list(folder)) {
                for (var file : left.toList()) Files.delete(file);
            }
            return folder.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
