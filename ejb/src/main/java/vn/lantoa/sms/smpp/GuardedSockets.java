package vn.lantoa.sms.smpp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;
import vn.lantoa.distribution.delivery.OutwardConfig;
import vn.lantoa.distribution.delivery.OutwardRules;

/**
 * Socket factory for allowed addresses. A host name is resolved once, and the connection is made to exactly the address
 * that was checked. Nagle's algorithm is off. Without TLS only networks named by the operator are allowed, such as a
 * leased line, because passwords and phone numbers are transmitted. With TLS the certificate must match the name.
 */
final class GuardedSockets implements ConnectionFactory {
    private static final int CONNECT_MILLIS = 10_000;

    private final OutwardConfig config;
    private final boolean tls;

    GuardedSockets(OutwardConfig config, boolean tls) {
        this.config = config;
        this.tls = tls;
    }

    @Override
    public Connection createConnection(String host, int port) throws IOException {
        var address = InetAddress.getByName(host);
        if (!OutwardRules.mayConnect(address, config)) throw new IOException("address-inside");
        if (!tls && !OutwardRules.mayBePlain(address, config)) throw new IOException("without-tls");
        var socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
            return new SocketConnection(tls ? secured(socket, host, port) : socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static SSLSocket secured(Socket plain, String host, int port) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        socket.setSoTimeout(CONNECT_MILLIS);
        var parameters = new SSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }
}
