package vn.lantoa.architecture.canary.asset;

/** The one class of an interface beside it. */
class OnlyOneOfThem implements OnlyOne {
    @Override
    public String name() {
        return "";
    }
}
