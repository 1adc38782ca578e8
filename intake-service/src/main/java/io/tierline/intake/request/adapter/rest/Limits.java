package io.tierline.intake.request.adapter.rest;

/** How long texts may be, in UTF-16 units, and how some must look. */
public final class Limits {
    public static final int WORD = 100;
    public static final int NAME = 200;
    public static final int EMAIL = 254;
    public static final int SUBJECT = 300;
    public static final int REASON = 2_000;
    public static final int TEXT = 65_536;
    public static final int PEOPLE = 50;

    public static final String PAGE = "[1-9][0-9]?|1[0-9]{2}|200";
    public static final String PAGE_MESSAGE = "must be a whole number from 1 to 200";
    public static final String REQUIRED = "is required";
    public static final String EMAIL_MESSAGE = "must be an e-mail address, for instance hanako@example.com";
    public static final String LOCALE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}";
    public static final String LOCALE_MESSAGE = "must be a BCP 47 language tag, for instance ja or en-GB";
    public static final String PHONE = "\\+?[0-9][0-9 ()-]{2,30}";
    public static final String PHONE_MESSAGE = "must be a phone number, for instance +81 3 1234 5678";

    private Limits() {}
}
