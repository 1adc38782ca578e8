package io.tierline.kit.rest;

/** What the error mappers have in common. */
final class Mappers {
    /** Wins over the mappers of the libraries. */
    static final int BEFORE_OTHERS = 100;

    private Mappers() {}
}
