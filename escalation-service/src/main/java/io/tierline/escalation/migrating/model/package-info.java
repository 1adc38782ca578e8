/** Putting tickets under another version of their policy. Pure. */
@NullMarked
package io.tierline.escalation.migrating.model;

import org.jspecify.annotations.NullMarked;
