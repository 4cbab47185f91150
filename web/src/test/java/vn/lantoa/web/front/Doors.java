package vn.lantoa.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.lang.reflect.Proxy;

/** The hub's handlers as its server installs them before the application. */
final class Doors {
    private static final ServletContext NO_CONTEXT = (ServletContext) Proxy.newProxyInstance(
            ServletContext.class.getClassLoader(), new Class<?>[] {ServletContext.class}, (any, asked, by) -> {
                throw new UnsupportedOperationException(asked.getName());
            });

    private Doors() {}

    /** Installs them before an application of servlets. */
    static void putBefore(DeploymentInfo deployment) {
        new FrontExtension().handleDeployment(deployment, NO_CONTEXT);
    }

    /** The application behind them. */
    static HttpHandler before(HttpHandler application) {
        var deployment = new DeploymentInfo();
        putBefore(deployment);
        var handler = application;
        for (var wrapper : deployment.getInitialHandlerChainWrappers()) handler = wrapper.wrap(handler);
        return handler;
    }
}
