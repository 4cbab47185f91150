package vn.lantoa.web.request;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/**
 * Servlet extension that creates the {@link FormFolder}, empties it at each start, and sets its path before RESTEasy
 * starts. Registered in {@code META-INF/services}.
 */
public final class FormFolderExtension implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        var temporary = deployment.getTempPath();
        // servers started by tests have no such folder
        if (temporary == null) return;
        var folder = temporary.resolve("forms");
        try {
            Files.createDirectories(folder);
            try (var left = Files.list(folder)) {
                for (var file : left.toList()) Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deployment.addInitParameter(
                FormFolder.PARAMETER, folder.toAbsolutePath().toString());
    }
}
