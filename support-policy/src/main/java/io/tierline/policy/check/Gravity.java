package io.tierline.policy.check;

/** What a finding means for the use of a file. */
public enum Gravity {
    /** The file cannot mean what it says: no service starts with it. */
    ERROR,
    /** It hangs on today's date or on people outside the file: a service says so and goes on. */
    WARNING
}
