package vn.lantoa.bench;

/**
 * One kind of request with a number of connections.
 *
 * @param reference the result of nginx with the same bytes
 * @param cost of the hub during the requests
 */
record Row(String name, int connections, Wrk.Result own, Wrk.Result reference, Cost cost) {
    double ratio() {
        return own.perSecond() / reference.perSecond();
    }
}
