/** Decorators record the types of what they decorate; this must be there before the first decorated class. */
import 'reflect-metadata';
