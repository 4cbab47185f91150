package vn.lantoa.web.front;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.management.AttributeChangeNotification;
import javax.management.JMException;
import javax.management.Notification;
import javax.management.NotificationListener;
import javax.management.ObjectName;
import org.jboss.msc.Service;
import org.jboss.msc.service.LifecycleEvent;
import org.jboss.msc.service.LifecycleListener;
import org.jboss.msc.service.ServiceActivator;
import org.jboss.msc.service.ServiceActivatorContext;
import org.jboss.msc.service.ServiceController;
import org.jboss.msc.service.ServiceName;
import org.jboss.msc.service.ServiceRegistry;
import org.jboss.msc.service.StartContext;
import org.jboss.msc.service.StartException;
import org.jboss.msc.service.StopContext;
import org.jspecify.annotations.Nullable;

/**
 * Service that closes the connections of a stopping server before its parts are removed. WildFly removes the
 * application and its host while the listener still accepts. It then answers 404, which tells clients that the resource
 * does not exist. This service stops the listener first; the suspended application answers 503 on open connections
 * ({@link FrontExtension.RetryLater}). Registered in {@code META-INF/services}.
 */
public final class ConnectionDraining implements ServiceActivator, Service, NotificationListener {
    private static final ServiceName LISTENER = ServiceName.parse("org.wildfly.undertow.listener.default");

    /** JMX object that announces changes of the server's state before they take effect. */
    private static final String STATE = "jboss.root:type=state";

    /** Time limit for stopping the listener, in milliseconds. */
    private static final long MOST = 3_000;

    /** Time in milliseconds in which each active connection may send one more request before it is closed. */
    private static final long LINGER = 1_000;

    private @Nullable ServiceRegistry services;

    @Override
    public void activate(ServiceActivatorContext context) {
        services = context.getServiceRegistry();
        context.getServiceTarget().addService().setInstance(this).install();
    }

    @Override
    public void start(StartContext context) throws StartException {
        try {
            ManagementFactory.getPlatformMBeanServer().addNotificationListener(new ObjectName(STATE), this, null, null);
        } catch (JMException e) {
            throw new StartException(e);
        }
    }

    @Override
    public void stop(StopContext context) {
        try {
            ManagementFactory.getPlatformMBeanServer().removeNotificationListener(new ObjectName(STATE), this);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Closes the connections when the server is about to stop; the server waits for this method. */
    @Override
    public void handleNotification(Notification notification, Object handback) {
        if (notification instanceof AttributeChangeNotification change
                && change.getAttributeName().equals("RuntimeConfigurationState")
                && change.getNewValue().equals("stopping")) drain();
    }

    private void drain() {
        var listener = services == null ? null : services.getService(LISTENER);
        if (listener == null) return;
        try {
            end(listener).await(MOST, TimeUnit.MILLISECONDS);
            TimeUnit.MILLISECONDS.sleep(LINGER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static CountDownLatch end(ServiceController<?> service) {
        var end = new CountDownLatch(1);
        service.setMode(ServiceController.Mode.NEVER);
        service.addListener(new LifecycleListener() {
            @Override
            public void handleEvent(ServiceController<?> controller, LifecycleEvent event) {
                if (event == LifecycleEvent.DOWN || event == LifecycleEvent.REMOVED) end.countDown();
            }
        });
        return end;
    }
}
