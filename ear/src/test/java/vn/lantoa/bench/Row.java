package vn.lantoa.bench;

/**
 * One kind of request with so many connections.
 *
 * @param reference what nginx did with the same bytes
 * @param cost of the hub while it was asked
 */
record Row(String name, int connections, Wrk.Result own, Wrk.Result reference, Cost cost) {
    double ratio() {
        return own.perSecond() / reference.perSecond();
    }
}
