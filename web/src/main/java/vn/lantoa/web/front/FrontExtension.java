package vn.lantoa.web.front;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/**
 * Servlet extension that installs the hub's handlers before the application: malformed requests, minimum rate,
 * canonical paths, cached answers, small bodies read without a thread, and uploads on their own pool. Registered in
 * {@code META-INF/services}.
 */
public final class FrontExtension implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        var uploads = new UploadBulkhead();
        deployment.addInitialHandlerChainWrapper(next -> new RetryLater(new MalformedRequestGuard(new LeastRateGuard(
                new CanonicalPath(new AnswerFromBytes(new BodyLimit(next, new UploadDispatch(next, uploads))))))));
    }
}
