/** Tests of deciding, without broker and database. */
@NullMarked
package io.tierline.escalation.clocks.application;

import org.jspecify.annotations.NullMarked;
