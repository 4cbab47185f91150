package vn.lantoa.web.front;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import vn.lantoa.web.front.kept.AnswerFromBytes;

/**
 * The servlet extension that puts the hub's handlers before the application: the refusal of malformed requests, the
 * least rate, canonical paths, answers from the cache, small bodies read without a thread, and uploads on a pool of
 * their own. Found by the server through {@code META-INF/services}.
 */
public final class FrontExtension implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        var uploads = new UploadBulkhead();
        deployment.addInitialHandlerChainWrapper(next -> new RetryLater(new MalformedRequestGuard(new LeastRateGuard(
                new CanonicalPath(new AnswerFromBytes(new BodyLimit(next, new UploadDispatch(next, uploads))))))));
    }
}
