package io.tierline.localstack.phone;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a call stands. */
public enum CallState {
    RINGING("ringing"),
    /** A key was pressed; whoever called has not taken note yet. */
    ANSWERED("answered"),
    NO_ANSWER("no-answer"),
    /** A key was pressed and whoever called has taken note. */
    ENDED("ended");

    private final String word;

    CallState(String word) {
        this.word = word;
    }

    /** As it stands in JSON. */
    @JsonValue
    public String word() {
        return word;
    }
}
