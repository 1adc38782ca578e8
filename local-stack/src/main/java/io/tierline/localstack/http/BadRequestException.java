package io.tierline.localstack.http;

/** The client asked for something that cannot be. */
public final class BadRequestException extends RuntimeException {
    private final String detail;

    /**
     * With what the client will read.
     *
     * @param detail what is wrong and what would be right
     */
    public BadRequestException(String detail) {
        super(detail);
        this.detail = detail;
    }

    String detail() {
        return detail;
    }
}
