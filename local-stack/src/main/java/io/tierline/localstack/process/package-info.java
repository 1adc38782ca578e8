/** Processes of the machine: starting, watching, restarting and ending them. */
@NullMarked
package io.tierline.localstack.process;

import org.jspecify.annotations.NullMarked;
