package vn.lantoa.web.front;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import vn.lantoa.web.front.kept.AnswerFromBytes;

/**
 * The way into the application for every request: a rate is kept, what everybody gets alike is answered from bytes, a
 * small body is taken whole before a thread is, and an upload gets a thread of its own pool. Found by the server through {@code META-INF/services}.
 */
public final class FrontExtension implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        var uploads = new UploadBulkhead();
        deployment.addInitialHandlerChainWrapper(next -> new RetryLater(
                new LeastRateGuard(new AnswerFromBytes(new BodyLimit(next, new UploadDispatch(next, uploads))))));
    }
}
