package io.tierline.policy.explain;

/** One thing that there is to say about a promise, before it is put into words. */
sealed interface Statement
        permits Statement.Subject, Statement.Facts, PromiseStatement, TimeStatement, SeverityStatement {

    /** What is explained. */
    record Subject(String programme, String plan, String severity, String definition) implements Statement {}

    /** The numbers of the published promises behind it. */
    record Facts(String numbers) implements Statement {}
}
