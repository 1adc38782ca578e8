/** Tests of triage, with and without broker and database. */
@NullMarked
package io.tierline.triage.triaging;

import org.jspecify.annotations.NullMarked;
