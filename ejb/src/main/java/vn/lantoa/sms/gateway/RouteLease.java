package vn.lantoa.sms.gateway;

import java.util.UUID;

/** Lease that gives this node the right to send on a route, until it expires. */
record RouteLease(RouteId route, UUID lease) {}
