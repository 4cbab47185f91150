package vn.lantoa.architecture.canary.asset;

/** The only class of an interface beside it. */
class OnlyOneOfThem implements OnlyOne {
    @Override
    public String name() {
        return "";
    }
}
